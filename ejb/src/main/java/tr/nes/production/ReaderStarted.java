package tr.nes.production;

import tr.nes.cardconnector.ReaderName;

/** CDI event: production began in this reader of this server. */
public record ReaderStarted(ReaderName reader) {}
