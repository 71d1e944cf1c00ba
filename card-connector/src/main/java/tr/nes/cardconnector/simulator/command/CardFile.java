package tr.nes.cardconnector.simulator.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** A file of the card: a directory with children, or an elementary file with content that anyone may read. */
public final class CardFile {

    private final int id;
    private final CardFile parent;
    private byte[] content;
    private final Map<Integer, CardFile> children = new LinkedHashMap<>();

    private CardFile(int id, CardFile parent, byte[] content) {
        this.id = id;
        this.parent = parent;
        this.content = content;
    }

    public static CardFile master() {
        return new CardFile(0x3F00, null, null);
    }

    public CardFile directory(int childId) {
        return add(new CardFile(childId, this, null));
    }

    public CardFile elementary(int childId, byte[] bytes) {
        return add(new CardFile(childId, this, bytes));
    }

    private CardFile add(CardFile child) {
        children.put(child.id, child);
        return child;
    }

    Optional<CardFile> child(int childId) {
        return Optional.ofNullable(children.get(childId));
    }

    Iterable<CardFile> children() {
        return children.values();
    }

    boolean isDirectory() {
        return content == null;
    }

    /** This directory, or the parent of this elementary file. */
    CardFile nearestDirectory() {
        return isDirectory() ? this : parent;
    }

    int id() {
        return id;
    }

    void replace(byte[] bytes) {
        content = bytes;
    }

    byte[] content() {
        return content;
    }
}
