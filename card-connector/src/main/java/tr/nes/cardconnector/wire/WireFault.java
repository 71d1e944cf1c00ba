package tr.nes.cardconnector.wire;

/** Why a call came to nothing. The place in this list is the number on the wire: new ones are added at the end. */
public enum WireFault {
    CARD_ABSENT,
    CARD_MUTE,
    CARD_REMOVED,
    CARD_SILENT,
    READER_BUSY,
    READER_GONE,
    SERVICE_GONE
}
