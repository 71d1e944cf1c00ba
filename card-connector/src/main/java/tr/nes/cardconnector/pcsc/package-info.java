/**
 * Readers of pcscd, accessed through pcsclite's own functions: one context and one thread per reader, and another
 * context for monitoring. pcsclite locks per context, so readers do not wait for each other.
 *
 * <p>A native call that hangs (stopped daemon) can't be interrupted. The caller waits a limited time and abandons
 * the worker, which cleans up when the call returns; until then its reader gets no other worker: at most one
 * thread hangs per reader.
 *
 * <p>Why not javax.smartcardio: the JDK's provider serializes all readers and stays unusable after a restart of
 * the daemon; jnasmartcardio sends a modified command again when the card answers 6Cxx, which could use up a
 * second PUK try, and releases abandoned contexts in a finalizer, which a stopped daemon would hang for the whole
 * JVM. Here a command is sent once and unchanged.
 *
 * <p>Not here: who may use a reader (outbound), what changes mean (inbound).
 */
package tr.nes.cardconnector.pcsc;
