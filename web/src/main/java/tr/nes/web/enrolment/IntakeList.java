package tr.nes.web.enrolment;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import tr.nes.enrolment.IntakeResult;

/** What was scanned at the intake in this session, newest first. */
@Named
@SessionScoped
public class IntakeList implements Serializable {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST = 200;

    private final ArrayList<IntakeResult> results = new ArrayList<>();

    void add(IntakeResult result) {
        results.add(0, result);
        if (results.size() > LONGEST) {
            results.remove(LONGEST);
        }
    }

    public List<IntakeResult> getResults() {
        return List.copyOf(results);
    }

    /** Null before the first. */
    public IntakeResult getLast() {
        return results.isEmpty() ? null : results.get(0);
    }

    public long getReceived() {
        return results.stream().filter(IntakeResult::isReceived).count();
    }

    public long getRefused() {
        return results.size() - getReceived();
    }
}
