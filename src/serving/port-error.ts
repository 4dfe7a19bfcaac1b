/** Another program has the port that was named. */
export class PortError extends Error {
  constructor(port: number) {
    super(`Port ${port} is taken. Name another by PORT, or none: then the next that is free is found.`);
    this.name = 'PortError';
  }
}
