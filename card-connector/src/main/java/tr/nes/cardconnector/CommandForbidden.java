package tr.nes.cardconnector;

/** The command must not be sent to a card in that reader; nothing was sent. */
public final class CommandForbidden extends CardConnectorException {

    private static final long serialVersionUID = 1L;

    public CommandForbidden(ReaderName reader) {
        super("a command that may not be sent to " + reader, null);
    }
}
