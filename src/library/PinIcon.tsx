import { Icon } from '../ui/icons/icons.tsx';

export const PinIcon = () => (
  <Icon>
    <path d="m7 3.5 6 0-.8 5.2 2.3 2.8H5.5l2.3-2.8zM10 11.5V17" />
  </Icon>
);
