package tr.nes.web.reader;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import tr.nes.card.StoppedTriesReading;
import tr.nes.card.boundary.TriesReadings;

/** Section of Okuyucular about card types whose remaining tries are no longer read. */
@Named
@RequestScoped
public class TriesReadingPage {

    @Inject
    private HttpServletRequest request;

    @Inject
    private TriesReadings readings;

    private List<StoppedTriesReading> stopped;
    private String lifted;

    public List<StoppedTriesReading> getStopped() {
        if (stopped == null) {
            stopped = readings.stopped();
        }
        return stopped;
    }

    /** Stays on this page; has no effect on a block that was lifted in the meantime. */
    public String lift() {
        String atr = String.valueOf(request.getParameter("atr"));
        if (readings.lift(atr, String.valueOf(request.getParameter("soru")))) {
            lifted = atr;
        }
        stopped = null;
        return null;
    }

    public String getLifted() {
        return lifted;
    }
}
