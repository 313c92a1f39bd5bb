package title

const MaxLength = maxLength

var Balance = balance
