package tr.nes.web.officer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tr.nes.enrolment.ApplicationFilter.Queue;
import tr.nes.enrolment.boundary.OfficerApplications;

/** What waits for the officer, in numbers: those of the pages to which they lead. */
@Named
@RequestScoped
public class OfficerTasks {

    @Inject
    private OfficerApplications applications;

    private final Map<Queue, Map<UUID, Long>> counts = new EnumMap<>(Queue.class);

    public List<Queue> getQueues() {
        return List.of(Queue.WAITING, Queue.CHOSEN, Queue.LATE);
    }

    public long count(Queue queue, UUID institution) {
        return counts.computeIfAbsent(queue, applications::counts).getOrDefault(institution, 0L);
    }

    /** In all institutions of the officer's. */
    public boolean isIdle() {
        return getQueues().stream()
                .allMatch(queue ->
                        counts.computeIfAbsent(queue, applications::counts).isEmpty());
    }
}
