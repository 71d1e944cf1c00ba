package tr.nes.delivery.control;

import java.util.ArrayList;
import java.util.List;
import tr.nes.delivery.ParcelContent;

/** What goes into which parcel: card and PIN letter never into one. */
final class Packing {

    private Packing() {}

    /** The contents of the parcels, one for each. */
    static List<ParcelContent> of(boolean reader, boolean readerApart, boolean pinLetter) {
        List<ParcelContent> parcels = new ArrayList<>();
        parcels.add(reader && !readerApart ? ParcelContent.CARD_AND_READER : ParcelContent.CARD);
        if (reader && readerApart) {
            parcels.add(ParcelContent.READER);
        }
        if (pinLetter) {
            parcels.add(ParcelContent.PIN_LETTER);
        }
        return parcels;
    }
}
