package tr.nes.web.request;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tr.nes.request.RequestCase;
import tr.nes.request.RequestException;
import tr.nes.request.RequestException.Reason;
import tr.nes.request.RequestField;
import tr.nes.request.RequestRow;
import tr.nes.request.RequestState;
import tr.nes.request.boundary.StaffRequests;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNumber;
import tr.nes.web.shell.Refusals;

/** Siparişler: the back office's queue of orders without login, and one of them beside it. */
@Named
@RequestScoped
public class StaffRequestsPage {

    private static final int SIZE = 20;

    @Inject
    private StaffRequests requests;

    @Inject
    private HttpServletRequest request;

    private String reason;
    private String done;
    private Map<RequestState, Long> counts;
    private List<RequestRow> rows;
    private RequestCase shown;

    public void papersReceived() {
        act("papers", requests::papersReceived);
    }

    public void accept() {
        act("accepted", requests::accept);
    }

    public void refuse() {
        act("refused", number -> requests.refuse(number, reason));
    }

    public void send() {
        act("sent", requests::send);
    }

    public void handOver() {
        act("handed", requests::handOver);
    }

    public void sendCode() {
        act("code", requests::sendCode);
    }

    private void act(String what, Consumer<String> action) {
        try {
            action.accept(getNumber());
            done = what;
            reason = null;
        } catch (RequestException refused) {
            if (refused.reason() == Reason.REQUEST_REASON) {
                Refusals.at("reason", "requests.refusedRequestReason");
            } else {
                Refusals.add("requests.refused" + refused.messageKey());
            }
        }
        counts = null;
        rows = null;
        shown = null;
    }

    /** From the address or the form; the order's own if none is named. */
    public RequestState getState() {
        String wanted = String.valueOf(request.getParameter("durum"));
        return Stream.of(RequestState.values())
                .filter(each -> each.name().equals(wanted))
                .findFirst()
                .orElse(RequestState.RECEIVED);
    }

    public RequestState[] getStates() {
        return RequestState.values();
    }

    public long count(RequestState state) {
        if (counts == null) {
            counts = requests.counts();
        }
        return counts.get(state);
    }

    public List<RequestRow> getRows() {
        if (rows == null) {
            rows = requests.page(getState(), (getPage() - 1) * SIZE, SIZE);
        }
        return rows;
    }

    public int getPage() {
        return (int) Math.min(PageNumber.of(request, "sayfa"), getPages());
    }

    public long getPages() {
        return Math.max(1, (count(getState()) + SIZE - 1) / SIZE);
    }

    /** Of the chosen order; null if none is chosen. */
    public String getNumber() {
        return request.getParameter("no");
    }

    /** Null if none is chosen, or there is none of that number. */
    public RequestCase getShown() {
        if (shown == null && getNumber() != null) {
            try {
                shown = requests.of(getNumber());
            } catch (RequestException unknown) {
                return null;
            }
        }
        return shown;
    }

    /** What was typed into the shown order, in the order of the form. */
    public List<RequestField> getFields() {
        return Stream.of(RequestField.values())
                .filter(getShown().values()::containsKey)
                .filter(field -> field != RequestField.PAYER_NUMBER)
                .toList();
    }

    /** A choice in words, anything else as it was typed. */
    public String content(RequestField field) {
        String value = getShown().values().get(field);
        return field.choices().isEmpty() ? value : Messages.of("requests." + field + value);
    }

    /** The key of the sentence about what this request did; null if nothing. */
    public String getDone() {
        return done;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
