package tr.nes.web.officer;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The applications that are chosen: by their boxes on this and other pages, of which the form carries the ids, or all that
 * the filter finds.
 */
@Named
@RequestScoped
public class ApplicationSelection {

    private static final String CHECKED = "secilen";
    private static final String SHOWN = "gosterilen";
    private static final String ELSEWHERE = "baska";
    private static final String ALL = "all";
    private static final int MOST = 2_000;

    @Inject
    private HttpServletRequest request;

    private Set<UUID> ids;
    private boolean all;

    @PostConstruct
    void read() {
        all = Boolean.parseBoolean(request.getParameter(ALL));
    }

    /** Empty if all that the filter finds are chosen. */
    public Set<UUID> ids() {
        if (ids == null) {
            ids = new LinkedHashSet<>(uuids(request.getParameter(ELSEWHERE)));
            ids.removeAll(uuids(request.getParameter(SHOWN)));
            Stream.ofNullable(request.getParameterValues(CHECKED))
                    .flatMap(Stream::of)
                    .forEach(each -> ids.addAll(uuids(each)));
        }
        return ids;
    }

    /** For the form, in which the boxes of other pages are missing. */
    public String getText() {
        return ids().stream().map(UUID::toString).collect(Collectors.joining(","));
    }

    public boolean contains(UUID id) {
        return all || ids().contains(id);
    }

    public int getCount() {
        return ids().size();
    }

    public boolean isAll() {
        return all;
    }

    public void setAll(boolean all) {
        this.all = all;
        if (all) {
            ids = new LinkedHashSet<>();
        }
    }

    public void clear() {
        all = false;
        ids = new LinkedHashSet<>();
    }

    /** Leaves out what is no id. */
    private static Collection<UUID> uuids(String text) {
        return Stream.of(String.valueOf(text).split(","))
                .filter(each -> each.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .limit(MOST)
                .map(UUID::fromString)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Of those that are shown. */
    public static String text(List<UUID> shown) {
        return shown.stream().map(UUID::toString).collect(Collectors.joining(","));
    }
}
