package tr.nes.kiosk.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.remote.RemoteReaderName;
import tr.nes.kiosk.ReaderBinding;
import tr.nes.kiosk.TerminalId;

/** A reader with the id assigned by the operator, and the names under which PC/SC may list it. */
@Entity
@Table(name = "reader")
public class Reader {

    @Id
    private String id;

    @Column(name = "terminal_id")
    private String terminal;

    private int place;

    // PostgreSQL locks no outer join: a joined collection would be read before the reader is locked
    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SELECT)
    @CollectionTable(name = "reader_name", joinColumns = @JoinColumn(name = "reader_id"))
    @Column(name = "pcsc_name")
    private Set<String> names = new HashSet<>();

    @Column(name = "out_of_service_since")
    private Instant outOfServiceSince;

    @Version
    private long version;

    protected Reader() {}

    /**
     * @param id lower case letters, digits and hyphens, at most 40
     * @param place display order, from 1
     */
    public Reader(String id, TerminalId terminal, int place, Collection<ReaderName> names) {
        if (!id.matches("[a-z0-9-]{1,40}")) {
            throw new IllegalArgumentException("not a reader's id");
        }
        this.id = id;
        this.terminal = terminal.value();
        this.place = place;
        bind(names);
    }

    /** The same reader under another id; this one has to be removed before. */
    public Reader renamed(String newId) {
        Reader copy = new Reader(newId, terminal(), place, List.of());
        copy.names.addAll(names);
        copy.outOfServiceSince = outOfServiceSince;
        return copy;
    }

    /** @param newPlace display order there */
    public void moveTo(TerminalId newTerminal, int newPlace) {
        this.terminal = newTerminal.value();
        this.place = newPlace;
    }

    public String id() {
        return id;
    }

    public TerminalId terminal() {
        return new TerminalId(terminal);
    }

    public int place() {
        return place;
    }

    public List<String> names() {
        return names.stream().sorted().toList();
    }

    /** Binds it to another device: the new names replace the old ones. */
    public void bind(Collection<ReaderName> newNames) {
        names.clear();
        newNames.forEach(name -> names.add(ReaderBinding.of(name)));
    }

    /** Compares the whole name, or the part that stays the same when the reader is plugged in again. */
    public boolean isCalled(ReaderName name) {
        return names.contains(name.value()) || names.contains(ReaderBinding.of(name));
    }

    /** Whether it is at an agent. */
    public boolean isRemote() {
        return names.stream().anyMatch(RemoteReaderName::isRemote);
    }

    public boolean inService() {
        return outOfServiceSince == null;
    }

    /** Null while it is in service. */
    public Instant outOfServiceSince() {
        return outOfServiceSince;
    }

    /** False if it was out of service already. */
    public boolean takeOutOfService(Instant now) {
        if (outOfServiceSince != null) {
            return false;
        }
        outOfServiceSince = now;
        return true;
    }

    /** False if it was in service already. */
    public boolean putBack() {
        boolean was = outOfServiceSince != null;
        outOfServiceSince = null;
        return was;
    }
}
