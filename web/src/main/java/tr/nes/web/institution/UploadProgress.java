package tr.nes.web.institution;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** How far this server has come with the lists that officers are uploading; each has one at a time. */
@ApplicationScoped
public class UploadProgress {

    private final Map<String, Integer> percents = new ConcurrentHashMap<>();

    void reached(String officer, int percent) {
        percents.put(officer, percent);
    }

    void end(String officer) {
        percents.remove(officer);
    }

    /** 0 to 100; empty if the officer uploads nothing. */
    OptionalInt of(String officer) {
        Integer percent = percents.get(officer);
        return percent == null ? OptionalInt.empty() : OptionalInt.of(percent);
    }
}
