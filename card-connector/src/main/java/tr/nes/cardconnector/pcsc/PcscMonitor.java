package tr.nes.cardconnector.pcsc;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tr.nes.cardconnector.CardServiceGone;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.ReaderSnapshot;
import tr.nes.cardconnector.remote.RemoteReaderName;
import tr.nes.cardconnector.transport.ReaderMonitor;

/** Monitors readers through its own context, since a wait blocks every other call on its context. */
final class PcscMonitor implements ReaderMonitor {

    private final PcscContext context;
    private final InsertionCounter insertions;
    private final DaemonHeartbeat heartbeat;
    private ReaderStates known = ReaderStates.watching(List.of());

    PcscMonitor(PcscContext context, InsertionCounter insertions, DaemonHeartbeat heartbeat) {
        this.context = context;
        this.insertions = insertions;
        this.heartbeat = heartbeat;
    }

    @Override
    public List<ReaderSnapshot> readers() throws CardServiceGone {
        try {
            return look(context.readerNames());
        } catch (PcscFault oneWentAwayAfterItWasListed) {
            try {
                return look(accepted(context.readerNames()));
            } catch (PcscFault fault) {
                throw ServiceTrouble.of(fault);
            }
        }
    }

    private List<ReaderSnapshot> look(List<ReaderName> listed) throws PcscFault {
        List<ReaderName> names = listed.stream()
                .filter(name -> isUnambiguous(name, listed))
                .filter(name -> !RemoteReaderName.isRemote(name.value()))
                .sorted()
                .toList();
        known = ReaderStates.watching(names);
        context.await(known, 0);
        heartbeat.beat();
        known.know();
        return snapshots(names);
    }

    /** Readers are asked for one by one, so that a name that the daemon rejects does not hide the others. */
    private List<ReaderName> accepted(List<ReaderName> listed) throws PcscFault {
        List<ReaderName> accepted = new ArrayList<>();
        for (ReaderName name : listed) {
            try {
                context.await(new ReaderStates(List.of(name)), 0);
                accepted.add(name);
            } catch (PcscFault fault) {
                if (fault.code() != PcscFault.UNKNOWN_READER) {
                    throw fault;
                }
            }
        }
        return accepted;
    }

    private List<ReaderSnapshot> snapshots(List<ReaderName> names) {
        List<ReaderSnapshot> seen = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (!known.gone(i)) {
                seen.add(insertions.seen(names.get(i), known.present(i), known.comings(i)));
            }
        }
        return seen;
    }

    /** Readers with the same name are out of service, since it is unclear which one a connection would reach. */
    private static boolean isUnambiguous(ReaderName name, List<ReaderName> names) {
        return Collections.frequency(names, name) == 1;
    }

    @Override
    public void awaitChange(Duration atMost) throws CardServiceGone {
        try {
            context.await(known, atMost.toMillis());
            heartbeat.beat();
        } catch (PcscFault fault) {
            if (fault.code() != PcscFault.UNKNOWN_READER) {
                throw ServiceTrouble.of(fault);
            }
        }
    }

    @Override
    public void close() {
        insertions.forgetPresence();
        context.close();
    }
}
