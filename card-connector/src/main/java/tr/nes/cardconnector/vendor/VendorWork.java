package tr.nes.cardconnector.vendor;

/** What is asked of the library in one call, on a thread of its own. */
@FunctionalInterface
interface VendorWork<T> {

    /** @throws VendorThrew whatever the library threw */
    T on(VendorInterface library) throws VendorThrew;
}
