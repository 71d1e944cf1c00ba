package tr.nes.order.control.bank;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tr.nes.audit.AuditAction;
import tr.nes.audit.AuditFact;
import tr.nes.audit.boundary.AuditTrail;
import tr.nes.order.BankLine;
import tr.nes.order.BankLine.Result;
import tr.nes.order.BookingKind;
import tr.nes.order.DebtState;
import tr.nes.order.LedgerAccount;
import tr.nes.order.OrderException;
import tr.nes.order.OrderException.Reason;
import tr.nes.order.control.DebtRecords;
import tr.nes.order.control.Ledger;
import tr.nes.order.control.OrderAudit;
import tr.nes.order.control.Postings;
import tr.nes.order.entity.BankFileTaken;
import tr.nes.order.entity.BankTransfer;
import tr.nes.order.entity.Debt;
import tr.nes.shared.Caller;
import tr.nes.shared.Digest;

/** Takes a bank's file: every line gets a result, each transfer is booked once, and the same file is taken once. */
@ApplicationScoped
@Transactional
public class BankIntake {

    @PersistenceContext
    private EntityManager database;

    @Inject
    private DebtRecords debts;

    @Inject
    private Ledger ledger;

    @Inject
    private OrderAudit debtAudit;

    @Inject
    private AuditTrail audit;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    /** CSV, see {@link BankFile}. @throws OrderException FILE_WRONG, FILE_REPEATED */
    public List<BankLine> take(byte[] content) {
        List<BankFile.Line> lines = BankFile.lines(content);
        String digest = Digest.sha256(content);
        database.createNativeQuery("select id from bank_gate for update").getResultList();
        if (database.find(BankFileTaken.class, digest) != null) {
            audit.recordApart(AuditFact.refused(AuditAction.BANK_FILE, null, digest, "FileRepeated"));
            throw new OrderException(Reason.FILE_REPEATED);
        }
        database.persist(new BankFileTaken(digest, lines.size(), caller.holder(), clock.instant()));
        database.flush();
        List<BankLine> results = new ArrayList<>();
        for (BankFile.Line line : lines) {
            Result result = take(line, digest);
            results.add(new BankLine(line.number(), line.transaction(), line.reference(), line.amount(), result));
        }
        long booked = results.stream()
                .filter(line -> line.result() == Result.BOOKED || line.result() == Result.SURPLUS)
                .count();
        audit.record(AuditFact.told(AuditAction.BANK_FILE, digest, booked + " of " + lines.size()));
        return results;
    }

    private Result take(BankFile.Line line, String file) {
        if (!line.isReadable()) {
            return Result.MALFORMED;
        }
        if (database.find(BankTransfer.class, line.transaction()) != null) {
            return Result.KNOWN;
        }
        Optional<Debt> found = debts.byReference(line.reference());
        if (found.isEmpty()) {
            return Result.REFERENCE_UNKNOWN;
        }
        Debt debt = debts.lock(found.get().id());
        if (debt.amount() != line.amount()) {
            return Result.AMOUNT_DIFFERS;
        }
        database.persist(new BankTransfer(line.transaction(), file, debt.id(), line.amount(), line.day()));
        return book(debt, line);
    }

    private Result book(Debt debt, BankFile.Line line) {
        boolean open = debt.state() == DebtState.OPEN;
        LedgerAccount from = open ? LedgerAccount.DEBTORS : LedgerAccount.SURPLUS;
        Postings postings = new Postings().move(line.amount(), from, LedgerAccount.BANK, debt.id());
        ledger.book(BookingKind.BANK_PAYMENT, line.transaction(), postings, caller.holder());
        if (!open) {
            debtAudit.done(AuditAction.BANK_SURPLUS, debt, line.transaction());
            return Result.SURPLUS;
        }
        debt.move(DebtState.PAID, clock.instant());
        debtAudit.done(AuditAction.DEBT_PAID, debt, "bank");
        return Result.BOOKED;
    }
}
