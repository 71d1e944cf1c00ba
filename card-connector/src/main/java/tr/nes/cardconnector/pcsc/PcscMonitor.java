package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Monitors readers through its own context, since a wait blocks every other call on its context. */
final class PcscMonitor implements ReaderMonitor {

    /** Pseudo reader that reports readers being attached and detached. */
    private static final String PLUG_AND_PLAY = "\\\\?PnP?\\Notification";

    private final PcscContext context;
    private final InsertionCounter insertions;
    private final DaemonHeartbeat heartbeat;
    private ReaderStates known = new ReaderStates(List.of(PLUG_AND_PLAY));

    PcscMonitor(PcscContext context, InsertionCounter insertions, DaemonHeartbeat heartbeat) {
        this.context = context;
        this.insertions = insertions;
        this.heartbeat = heartbeat;
    }

    @Override
    public List<ReaderSnapshot> readers() throws CardServiceGone {
        try {
            return look();
        } catch (PcscFault oneWentAwayAfterItWasListed) {
            try {
                return look();
            } catch (PcscFault fault) {
                throw Faults.service(fault);
            }
        }
    }

    private List<ReaderSnapshot> look() throws PcscFault {
        List<String> names = new ArrayList<>(context.readerNames());
        names.sort(null);
        names.add(PLUG_AND_PLAY);
        known = new ReaderStates(names);
        context.await(known, 0);
        heartbeat.beat();
        known.know();
        return snapshots(names.subList(0, names.size() - 1));
    }

    private List<ReaderSnapshot> snapshots(List<String> names) {
        List<ReaderSnapshot> seen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.gone(i) && isUnambiguous(names.get(i), names)) {
                seen.add(insertions.seen(new ReaderName(names.get(i)), known.present(i), known.comings(i)));
            }
        }
        return seen;
    }

    /** Readers with the same name are out of service, since it is unclear which one a connection would reach. */
    private static boolean isUnambiguous(String name, List<String> names) {
        return Collections.frequency(names, name) == 1;
    }

    @Override
    public void awaitChange(Duration atMost) throws CardServiceGone {
        try {
            context.await(known, atMost.toMillis());
            heartbeat.beat();
        } catch (PcscFault fault) {
            if (fault.code() != PcscFault.UNKNOWN_READER) {
                throw Faults.service(fault);
            }
        }
    }

    @Override
    public void close() {
        insertions.forgetPresence();
        context.close();
    }
}
