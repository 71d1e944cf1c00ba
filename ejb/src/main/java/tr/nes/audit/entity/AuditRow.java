package tr.nes.audit.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import tr.nes.audit.AuditLine;

/** A row of the trail; written once, afterwards only numbered by the sealer. */
@Entity
@Table(name = "audit_row")
public class AuditRow {

    @Id
    private UUID id;

    private String node;
    private long seq;
    private Instant at;
    private String action;
    private String result;
    private String actor;
    private String person;
    private String object;
    private String detail;
    private String address;
    private String terminal;
    private String mac;

    @Column(name = "chain_no")
    private Long chainNo;

    protected AuditRow() {}

    public AuditRow(AuditLine line, String mac) {
        this.id = UUID.randomUUID();
        this.node = line.node();
        this.seq = line.seq();
        this.at = line.at();
        this.action = line.action();
        this.result = line.result();
        this.actor = line.actor();
        this.person = line.person();
        this.object = line.object();
        this.detail = line.detail();
        this.address = line.address();
        this.terminal = line.terminal();
        this.mac = mac;
    }
}
