package tr.nes.web.delivery;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tr.nes.delivery.DayPart;
import tr.nes.delivery.DeliveryException;
import tr.nes.delivery.Holiday;
import tr.nes.delivery.boundary.WorkingCalendars;
import tr.nes.web.access.StepUp;
import tr.nes.web.shell.Address;
import tr.nes.web.shell.Messages;
import tr.nes.web.shell.PageNotice;
import tr.nes.web.shell.Refusals;

/** İş günleri: days without work, ten years ahead, to be corrected by an operator. */
@Named
@RequestScoped
public class WorkingCalendarPage {

    private static final int YEARS = 10;
    private static final String YEAR = "yil";

    @Inject
    private WorkingCalendars calendars;

    @Inject
    private HttpServletRequest request;

    private List<Holiday> days;
    private LocalDate day;
    private DayPart part = DayPart.FULL;
    private String turkish;
    private String english;

    public String add() {
        return change(() -> calendars.add(new Holiday(day, part, turkish, english, true)), day.getYear());
    }

    public String remove() {
        try {
            LocalDate chosen = LocalDate.parse(String.valueOf(request.getParameter(StepUp.ITEM)));
            return change(() -> calendars.remove(chosen), chosen.getYear());
        } catch (DateTimeParseException none) {
            Refusals.add("delivery.calendarChoose");
            return null;
        }
    }

    private String change(Runnable action, int year) {
        try {
            action.run();
            return Address.WORKING_CALENDAR.redirect(PageNotice.CALENDAR_CHANGED) + "&" + YEAR + "=" + year;
        } catch (DeliveryException refused) {
            Refusals.add("delivery.refused" + refused.messageKey());
            return null;
        }
    }

    public List<Integer> getYears() {
        int first = calendars.firstYear();
        return IntStream.range(first, first + YEARS).boxed().toList();
    }

    /** That the address names; this year by default. */
    public int getYear() {
        String named = request.getParameter(YEAR);
        return getYears().stream()
                .filter(year -> String.valueOf(year).equals(named))
                .findFirst()
                .orElseGet(calendars::firstYear);
    }

    public List<Holiday> getDays() {
        if (days == null) {
            days = calendars.of(getYear());
        }
        return days;
    }

    public List<SelectItem> getParts() {
        return Stream.of(DayPart.values())
                .map(each -> new SelectItem(each, Messages.of("delivery.part" + each)))
                .toList();
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public DayPart getPart() {
        return part;
    }

    public void setPart(DayPart part) {
        this.part = part;
    }

    public String getTurkish() {
        return turkish;
    }

    public void setTurkish(String turkish) {
        this.turkish = turkish;
    }

    public String getEnglish() {
        return english;
    }

    public void setEnglish(String english) {
        this.english = english;
    }
}
