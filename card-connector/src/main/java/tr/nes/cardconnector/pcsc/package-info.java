/**
 * Readers behind pcscd, reached through pcsclite's own functions: one context and one thread per reader, another context for
 * watching. pcsclite locks per context, so readers do not wait for each other.
 *
 * <p>A native call that hangs (stopped daemon) cannot be interrupted. The caller waits a limited time and leaves the worker
 * behind; it cleans up after itself when the call comes back, and until then its reader gets no other worker: at most one
 * thread hangs per reader.
 *
 * <p>Why not through javax.smartcardio: the JDK's provider serialises all readers and stays dead after a restart of the
 * daemon; jnasmartcardio sends a command again, changed, when the card answers 6Cxx, which could spend a second PUK try, and
 * releases forgotten contexts in a finalizer, which a stopped daemon would hang for the whole JVM. Here a command is sent once,
 * as it is.
 *
 * <p>Not here: who may use a reader (outbound), what changes mean (inbound).
 */
package tr.nes.cardconnector.pcsc;
