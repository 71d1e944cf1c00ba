package tr.nes.web.operations;

import tr.nes.web.shell.Address;

/**
 * Work that waits for a member of staff, on the start page.
 *
 * @param key of the words that follow the number
 * @param trouble whether something is broken, instead of merely undone
 */
public record WaitingItem(String key, long count, Address page, boolean trouble) {

    public String getKey() {
        return key;
    }

    public long getCount() {
        return count;
    }

    public String getAddress() {
        return page.path();
    }

    public boolean isTrouble() {
        return trouble;
    }
}
