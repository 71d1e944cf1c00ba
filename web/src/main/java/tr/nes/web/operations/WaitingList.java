package tr.nes.web.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.LongSupplier;
import tr.nes.web.shell.Address;

/** What waits for somebody with these roles: counts only what the person may open, keeps only what is there. */
final class WaitingList {

    private final Set<String> roles;
    private final List<WaitingItem> items = new ArrayList<>();

    WaitingList(Set<String> roles) {
        this.roles = roles;
    }

    /** Broken things come in the order in which they are asked for, like all others. */
    WaitingList trouble(String key, Address page, LongSupplier count) {
        return add(key, page, count, true);
    }

    WaitingList work(String key, Address page, LongSupplier count) {
        return add(key, page, count, false);
    }

    private WaitingList add(String key, Address page, LongSupplier count, boolean trouble) {
        if (page.opensFor(roles)) {
            long waiting = count.getAsLong();
            if (waiting > 0) {
                items.add(new WaitingItem(key, waiting, page, trouble));
            }
        }
        return this;
    }

    List<WaitingItem> items() {
        return List.copyOf(items);
    }
}
