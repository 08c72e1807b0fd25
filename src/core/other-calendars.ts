/** Names of months, January first, spellings of one parted by a bar. One copy, as of the English ones. */
export const FRENCH =
  'janvier février|fevrier mars avril mai juin juillet août|aout septembre octobre novembre décembre|decembre';
export const SPANISH =
  'enero febrero marzo abril mayo junio julio agosto septiembre|setiembre octubre noviembre diciembre';
