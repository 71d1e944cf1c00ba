package tr.nes.web.timestamp;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.timestamp.AccountCredentials;
import tr.nes.timestamp.CreditView;
import tr.nes.timestamp.TimestampAccountView;
import tr.nes.timestamp.TimestampException;
import tr.nes.timestamp.boundary.TimestampAccounts;
import tr.nes.web.shell.PageNumber;
import tr.nes.web.shell.Refusals;

/** Zaman damgası hesapları: who may have stamps, credits, a new password, an account that is blocked. */
@Named
@RequestScoped
public class TimestampAccountsPage {

    private static final int SIZE = 20;

    @Inject
    private TimestampAccounts accounts;

    @Inject
    private HttpServletRequest request;

    private String owner;
    private String amount;
    private String reason;
    private String done;
    private AccountCredentials told;
    private List<TimestampAccountView> rows;
    private TimestampAccountView chosen;

    public void open() {
        try {
            told = accounts.open(owner);
            owner = null;
            done("opened");
        } catch (TimestampException refused) {
            Refusals.at("owner", "timestamps.refused" + refused.messageKey());
        }
    }

    public void book() {
        try {
            accounts.book(getNumber(), credits(amount), reason);
            amount = null;
            reason = null;
            done("booked");
        } catch (TimestampException refused) {
            String field = refused.reason() == TimestampException.Reason.REASON_WRONG ? "reason" : "amount";
            Refusals.at(field, "timestamps.refused" + refused.messageKey());
        }
    }

    private void done(String what) {
        done = what;
        rows = null;
        chosen = null;
    }

    /** 0, which is refused, for what is no whole number. */
    static long credits(String typed) {
        String digits = typed == null ? "" : typed.strip().replace(".", "").replace("\u2212", "-");
        return digits.matches("-?[0-9]{1,9}") ? Long.parseLong(digits) : 0;
    }

    public void renewPassword() {
        told = accounts.renewPassword(getNumber());
        done("renewed");
    }

    public void block() {
        accounts.block(getNumber(), true);
        done("blocked");
    }

    public void unblock() {
        accounts.block(getNumber(), false);
        done("unblocked");
    }

    public List<TimestampAccountView> getRows() {
        if (rows == null) {
            rows = accounts.page((getPage() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public int getPage() {
        int wanted = PageNumber.of(request, "sayfa");
        return wanted == 1 ? 1 : (int) Math.min(wanted, getPages());
    }

    public long getPages() {
        return Math.max(1, (accounts.count() + SIZE - 1) / SIZE);
    }

    /** Of the chosen account, from the address or the form; null if none is chosen. */
    public String getNumber() {
        String number = request.getParameter("hesap");
        return told != null && number == null ? told.number() : number;
    }

    /** Null if none is chosen, or there is none of that number. */
    public TimestampAccountView getChosen() {
        if (chosen == null && getNumber() != null) {
            try {
                chosen = accounts.account(getNumber());
            } catch (TimestampException unknown) {
                return null;
            }
        }
        return chosen;
    }

    public List<CreditView> getBookings() {
        return accounts.bookings(getNumber());
    }

    /** The key of the sentence about what this request did; null if nothing. */
    public String getDone() {
        return done;
    }

    /** Null unless this request made a password: it is shown this once. */
    public AccountCredentials getTold() {
        return told;
    }

    public String getOwner() {
        return owner;
    }

    public void setOwner(String owner) {
        this.owner = owner;
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = amount;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
