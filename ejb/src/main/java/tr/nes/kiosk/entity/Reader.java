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
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import tr.nes.cardconnector.ReaderName;
import tr.nes.kiosk.TerminalId;

/** A reader under the id that the operator gave it, and the names under which PC/SC may list it. */
@Entity
@Table(name = "reader")
public class Reader {

    @Id
    private String id;

    @Column(name = "terminal_id")
    private String terminal;

    private int place;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reader_name", joinColumns = @JoinColumn(name = "reader_id"))
    @Column(name = "pcsc_name")
    private Set<String> names = new HashSet<>();

    @Version
    private long version;

    protected Reader() {}

    /** @param place order on the screen, from 1 */
    public Reader(String id, TerminalId terminal, int place, Collection<ReaderName> names) {
        this.id = id;
        this.terminal = terminal.value();
        this.place = place;
        names.forEach(name -> this.names.add(name.value()));
    }

    public String id() {
        return id;
    }

    public TerminalId terminal() {
        return new TerminalId(terminal);
    }

    public boolean isCalled(ReaderName name) {
        return names.contains(name.value());
    }
}
