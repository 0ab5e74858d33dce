import { type ThemeConfig, theme } from 'antd'

/** Ant Design in the desk's own tokens: 4 px grid, 13–14 px text, one blue, no movement longer than 150 ms. */
export const themeOf = (dark: boolean): ThemeConfig => ({
  algorithm: dark ? theme.darkAlgorithm : theme.defaultAlgorithm,
  hashed: false,
  token: {
    colorPrimary: dark ? '#6c9cf5' : '#1a56c4',
    // Lighter under the pointer, and its words still legible.
    colorPrimaryHover: dark ? '#8ab2ff' : '#2763d1',
    colorInfo: dark ? '#6c9cf5' : '#1a56c4',
    colorBgBase: dark ? '#1e2125' : '#ffffff',
    colorTextBase: dark ? '#e6e8eb' : '#1c2127',
    colorBorder: dark ? '#454b54' : '#c6cad1',
    colorTextPlaceholder: dark ? '#98a0aa' : '#626b76',
    borderRadius: 4,
    controlHeight: 28,
    fontSize: 13,
    fontFamily: 'var(--sans)',
    sizeUnit: 4,
    motionDurationFast: '0.05s',
    motionDurationMid: '0.1s',
    motionDurationSlow: '0.15s',
    boxShadow: 'var(--shadow-float)',
    boxShadowSecondary: 'var(--shadow-float)',
    wireframe: false,
  },
  components: {
    Button: {
      primaryColor: dark ? '#0c1a33' : '#ffffff',
      primaryShadow: 'none',
      defaultShadow: 'none',
      dangerShadow: 'none',
    },
  },
})
