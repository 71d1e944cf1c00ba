package tr.nes.web.officer;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tr.nes.enrolment.ApplicationFilter;
import tr.nes.enrolment.ApplicationFilter.Order;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.ApplicationKind;
import tr.nes.enrolment.ApplicationState;

/** What was chosen in the filter, as texts; what is none of the choices filters nothing. */
public class ApplicationFilterInput {

    private String queue;
    private String state;
    private String kind;
    private String unit;
    private String text;
    private String order;

    /** @param submitted fields of the form by id, or the address's only parameter, which names what is shown */
    ApplicationFilterInput(UnaryOperator<String> submitted) {
        String named = submitted.apply("gorunum");
        queue = named == null ? submitted.apply("queue") : named;
        state = submitted.apply("state");
        kind = submitted.apply("kind");
        unit = submitted.apply("unit");
        setText(submitted.apply("text"));
        order = submitted.apply("order");
    }

    ApplicationFilter filter() {
        return new ApplicationFilter(
                of(Queue.values(), queue).orElse(Queue.WAITING),
                of(ApplicationState.values(), state).orElse(null),
                of(ApplicationKind.values(), kind).orElse(null),
                unit == null || unit.isEmpty() ? null : unit,
                text,
                of(Order.values(), order).orElse(Order.OLDEST));
    }

    private static <E extends Enum<E>> Optional<E> of(E[] all, String name) {
        return Stream.of(all).filter(each -> each.name().equals(name)).findFirst();
    }

    public String getQueue() {
        return filter().queue().name();
    }

    public void setQueue(String queue) {
        this.queue = queue;
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = state;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text == null ? "" : text;
    }

    public String getOrder() {
        return order;
    }

    public void setOrder(String order) {
        this.order = order;
    }
}
