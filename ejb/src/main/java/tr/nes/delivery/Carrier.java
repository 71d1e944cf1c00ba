package tr.nes.delivery;

import java.util.List;

/**
 * A carrier's interface; called outside any transaction. Without one, parcels are announced by a file and events come as
 * a file. A call that fails throws; it is repeated later.
 */
public interface Carrier {

    /** Parcels that are on their way to the carrier. The same again changes nothing. */
    void announce(List<Consignment> parcels);

    /** What happened lately, in any order. Those of earlier calls may be among them. */
    List<CarrierEvent> events();
}
