package tr.nes.cardconnector.bench;

/** A way to cards. What is kept per reader is made at the first use; one thread at a time uses a reader. */
interface CardAccessPath extends AutoCloseable {

    String name();

    /** Connects to the card in a reader for one operation; ended by a reset. */
    Talk open(String reader) throws Exception;

    @Override
    void close() throws Exception;

    /** One operation. */
    interface Talk extends AutoCloseable {

        void send(byte[] command) throws Exception;

        @Override
        void close() throws Exception;
    }
}
