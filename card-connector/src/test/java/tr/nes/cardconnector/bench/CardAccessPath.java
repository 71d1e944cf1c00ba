package tr.nes.cardconnector.bench;

/** A way to access cards. Resources of a reader are created at first use; one thread at a time uses a reader. */
interface CardAccessPath extends AutoCloseable {

    String name();

    /** Connects to the card in a reader for one operation, which ends with a reset. */
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
