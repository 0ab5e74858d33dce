import { useId } from 'react'

/** Choices of which one holds, as radio buttons: the browser's own keys walk through them. */
export const ChoiceList = ({
  name,
  label,
  choices,
  chosen,
  onChoose,
}: {
  readonly name: string
  readonly label: string
  readonly choices: readonly { readonly value: string; readonly label: string }[]
  readonly chosen: string
  readonly onChoose: (value: string) => void
}) => {
  const id = useId()
  return (
    <fieldset className="choices">
      <legend className="visually-hidden">{label}</legend>
      {choices.map((choice) => (
        <label key={choice.value} htmlFor={`${id}-${choice.value}`}>
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={`${id}-${name}`}
            value={choice.value}
            checked={choice.value === chosen}
            // A click on what is guessed agrees with it.
            onClick={() => choice.value === chosen && onChoose(choice.value)}
            onChange={() => onChoose(choice.value)}
          />
          {choice.label}
        </label>
      ))}
    </fieldset>
  )
}
