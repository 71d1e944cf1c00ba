package tr.nes.cardconnector.remote;

import tr.nes.cardconnector.CardAbsent;
import tr.nes.cardconnector.CardConnectorException;
import tr.nes.cardconnector.CardMute;
import tr.nes.cardconnector.CardRemoved;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.CardSilent;
import tr.nes.cardconnector.ReaderBusy;
import tr.nes.cardconnector.ReaderGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.wire.WireFault;

/** Maps what an agent reports to the connector's exceptions. */
final class RemoteFaults {

    private RemoteFaults() {}

    /** While connecting: nothing was sent to the card yet. */
    static CardConnectorException connecting(ReaderName reader, WireFault fault) {
        return switch (fault) {
            case CARD_ABSENT, CARD_REMOVED -> new CardAbsent(reader);
            case CARD_MUTE -> new CardMute(reader);
            case CARD_SILENT -> new CardSilent(reader);
            case READER_BUSY -> new ReaderBusy(reader);
            case READER_GONE -> new ReaderGone(reader);
            case SERVICE_GONE -> serviceGone(reader);
        };
    }

    /** After a command: whether it was carried out is unknown. */
    static CardConnectorException talking(ReaderName reader, WireFault fault) {
        return switch (fault) {
            case CARD_ABSENT, CARD_REMOVED -> new CardRemoved(reader);
            case CARD_MUTE, CARD_SILENT -> new CardSilent(reader);
            case READER_GONE -> new ReaderGone(reader);
            case READER_BUSY, SERVICE_GONE -> serviceGone(reader);
        };
    }

    private static CardServiceGone serviceGone(ReaderName reader) {
        return new CardServiceGone("the PC/SC service of " + reader + " does not answer", null);
    }
}
