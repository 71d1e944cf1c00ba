package tr.nes.web.announcement;

import jakarta.ejb.EJBException;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.PersistenceException;
import java.util.List;
import tr.nes.announcement.AnnouncementView;
import tr.nes.announcement.boundary.Announcements;
import tr.nes.condition.boundary.MachineCondition;

/** What the landing page announces; nothing while the machine is at fault, as the page itself needs no database. */
@Named
@RequestScoped
public class CurrentAnnouncements {

    @Inject
    private Announcements announcements;

    @Inject
    private MachineCondition condition;

    private List<AnnouncementView> rows;

    public List<AnnouncementView> getRows() {
        if (rows == null) {
            rows = shown();
        }
        return rows;
    }

    private List<AnnouncementView> shown() {
        try {
            return announcements.shown();
        } catch (EJBException | PersistenceException fault) {
            if (condition.isToBlame(fault)) {
                return List.of();
            }
            throw fault;
        }
    }
}
