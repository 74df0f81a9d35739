export declare function startCluster(options?: {
  durable?: boolean;
}): Promise<{ address: string; stop(): Promise<void> }>;
