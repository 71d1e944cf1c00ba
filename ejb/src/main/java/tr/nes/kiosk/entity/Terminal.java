package tr.nes.kiosk.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.TerminalView;

/** A kiosk terminal: its location, its paired browser and its count of wrong codes. */
@Entity
@Table(name = "terminal")
public class Terminal {

    static final int WRONG_CODES_ALLOWED = 5;
    static final Duration ENTRY_LOCK = Duration.ofMinutes(1);
    static final Duration PAIRING_CODE_LIFE = Duration.ofMinutes(10);

    @Id
    private String id;

    @Column(name = "office_id")
    private Long office;

    @Column(name = "pairing_code_hash")
    private String pairingCodeHash;

    @Column(name = "pairing_code_expires")
    private Instant pairingCodeExpires;

    @Column(name = "credential_hash")
    private String credentialHash;

    @Column(name = "former_credential_hash")
    private String formerCredentialHash;

    @Column(name = "paired_at")
    private Instant pairedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    @Column(name = "retired_at")
    private Instant retiredAt;

    @Column(name = "wrong_codes")
    private int wrongCodes;

    @Column(name = "code_entry_opens_at")
    private Instant codeEntryOpensAt;

    @Version
    private long version;

    protected Terminal() {}

    public Terminal(TerminalId id, Office office) {
        this.id = id.value();
        this.office = office.id();
    }

    public TerminalId id() {
        return new TerminalId(id);
    }

    public long office() {
        return office;
    }

    public void expectPairing(String codeHash, Instant now) {
        this.pairingCodeHash = codeHash;
        this.pairingCodeExpires = now.plus(PAIRING_CODE_LIFE);
    }

    public boolean pairingOpen(Instant now) {
        return pairingCodeHash != null && now.isBefore(pairingCodeExpires);
    }

    /** Replaces the previously paired browser. */
    public void pair(String newCredentialHash, Instant now) {
        keepFormer();
        this.credentialHash = newCredentialHash;
        this.pairedAt = now;
        this.pairingCodeHash = null;
        this.pairingCodeExpires = null;
    }

    public void unpair() {
        keepFormer();
        this.credentialHash = null;
        this.pairedAt = null;
    }

    public void moveTo(Office place) {
        this.office = place.id();
    }

    /** No browser is it any more, and none can become it. */
    public void retire(Instant now) {
        unpair();
        this.pairingCodeHash = null;
        this.pairingCodeExpires = null;
        this.retiredAt = now;
    }

    public void reopen() {
        this.retiredAt = null;
    }

    public boolean isRetired() {
        return retiredAt != null;
    }

    private void keepFormer() {
        this.formerCredentialHash = credentialHash == null ? formerCredentialHash : credentialHash;
    }

    public boolean codeEntryLocked(Instant now) {
        return codeEntryOpensAt != null && now.isBefore(codeEntryOpensAt);
    }

    /** Counts a wrong code; the fifth locks the entry for a minute and resets the count. */
    public void wrongCode(Instant now) {
        wrongCodes++;
        if (wrongCodes >= WRONG_CODES_ALLOWED) {
            codeEntryOpensAt = now.plus(ENTRY_LOCK);
            wrongCodes = 0;
        }
    }

    public void rightCode() {
        wrongCodes = 0;
    }

    /** @param readers its own, in display order */
    public TerminalView view(Office place, List<Reader> readers) {
        List<String> ids = readers.stream().map(Reader::id).toList();
        boolean serving = readers.stream().anyMatch(Reader::inService);
        return new TerminalView(id(), place.view(0), ids, serving, pairedAt, seenAt, retiredAt);
    }
}
