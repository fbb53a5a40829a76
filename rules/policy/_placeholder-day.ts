/** Days that systems print where nobody entered one: the first day of Unix time, of SQL Server, of .NET, all zeros. */
const DEFAULTS = /^\s{0,3}(?:0000|0001|1900|1970)\s?[-/.年]\s?0?[01]\s?[-/.月]\s?0?[01](?!\d)/

/** Whether a date field holds the first day of some calendar of a machine. */
export const isPlaceholderDay = (value: string): boolean => DEFAULTS.test(value)
