package tr.nes.production.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import tr.nes.cardconnector.ReaderName;
import tr.nes.shared.HolderId;

/** A reader of one server in which cards are made. */
@Entity
@Table(name = "production_reader")
public class ProductionReader {

    @Id
    private UUID id;

    @Version
    private long version;

    private String node;
    private String name;
    private boolean running;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    protected ProductionReader() {}

    public ProductionReader(String node, ReaderName name, HolderId by, Instant now) {
        id = UUID.randomUUID();
        this.node = node;
        this.name = name.value();
        change(by, now);
    }

    public void start(HolderId by, Instant now) {
        running = true;
        change(by, now);
    }

    public void stop(HolderId by, Instant now) {
        running = false;
        change(by, now);
    }

    private void change(HolderId by, Instant now) {
        changedBy = by.value();
        changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public ReaderName name() {
        return new ReaderName(name);
    }

    public boolean isAt(String someNode) {
        return node.equals(someNode);
    }

    public boolean isRunning() {
        return running;
    }
}
