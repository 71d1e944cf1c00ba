package tr.nes.cardconnector.bench;

import java.util.Arrays;
import tr.nes.cardconnector.CardConnection;
import tr.nes.cardconnector.CommandApdu;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.testing.RunningConnector;

/** The connector behind the container's pool. */
final class PoolAccessPath implements CardAccessPath {

    private final RunningConnector connector;

    PoolAccessPath(RunningConnector connector) {
        this.connector = connector;
    }

    @Override
    public String name() {
        return "pool";
    }

    @Override
    public Talk open(String reader) throws Exception {
        return new PoolTalk(connector.readers().connect(new ReaderName(reader)));
    }

    private record PoolTalk(CardConnection connection) implements Talk {

        @Override
        public void send(byte[] command) throws Exception {
            connection.transmit(apdu(command));
        }

        private static CommandApdu apdu(byte[] command) {
            return command.length == 5
                    ? CommandApdu.expecting(command[0], command[1], command[2], command[3], command[4])
                    : CommandApdu.carrying(
                            command[0],
                            command[1],
                            command[2],
                            command[3],
                            Arrays.copyOfRange(command, 5, command.length));
        }

        @Override
        public void close() {
            connection.close();
        }
    }

    @Override
    public void close() {
        connector.close();
    }
}
