import type { PortalWords } from './en.js';

export default {
  tierTitle: 'Tu próximo nivel',
  tierLeft: 'Faltan {n} para recibir {offer} por amigo',
  tierFirst: 'Desde el primer amigo',
  tierFrom: 'Desde el amigo n.º {n}',
  contestEnds: 'Termina el {date}',
  contestOver: 'Terminó el {date}',
  contestEmpty: 'Aún no va nadie en cabeza. Con un amigo te pones en primer lugar.',
  contestYou: 'Tú',
  contestSomebody: 'Alguien',
  contestPlaces: 'Puestos {from} a {until}',
  contestPlace: 'Puesto {n}',
  rewardsTitle: 'Tus recompensas',
} satisfies PortalWords;
