package tr.nes.cardagent.pcsc;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tr.nes.cardagent.LocalCard;
import tr.nes.cardagent.LocalReaders;
import tr.nes.cardagent.ReaderTrouble;
import tr.nes.cardconnector.wire.AgentReader;
import tr.nes.cardconnector.wire.WireFault;

/** This machine's readers. A service that was restarted is found again. */
public final class PcscReaders implements LocalReaders {

    private static final long NO_CONTEXT = 0;

    private final Map<String, ReaderContext> contexts = new ConcurrentHashMap<>();
    private final Map<String, AgentReader> seen = new TreeMap<>();
    private final Map<String, Integer> counted = new TreeMap<>();
    private long watching = NO_CONTEXT;

    @Override
    public synchronized List<AgentReader> look() throws ReaderTrouble {
        try {
            return states(names());
        } catch (PcscTrouble trouble) {
            watching = trouble.endsContext() ? NO_CONTEXT : watching;
            throw trouble.told();
        }
    }

    private String[] names() throws PcscTrouble {
        if (watching == NO_CONTEXT) {
            watching = NativePcsc.context();
        }
        try {
            return NativePcsc.readers(watching);
        } catch (PcscTrouble trouble) {
            if (trouble.code() == PcscTrouble.NO_READERS_AVAILABLE) {
                return new String[0];
            }
            throw trouble;
        }
    }

    private List<AgentReader> states(String... names) throws PcscTrouble {
        List<AgentReader> now = new ArrayList<>();
        if (names.length > 0) {
            int[] states = NativePcsc.states(watching, names);
            for (int i = 0; i < names.length; i++) {
                now.add(state(names[i], states[i]));
            }
        }
        seen.keySet().retainAll(Arrays.asList(names));
        counted.keySet().retainAll(Arrays.asList(names));
        return List.copyOf(now);
    }

    /** The high word counts insertions and removals, also those between two looks. */
    private AgentReader state(String name, int event) {
        boolean present = (event & NativePcsc.PRESENT) != 0;
        int comings = event >>> 16;
        AgentReader before = seen.getOrDefault(name, new AgentReader(name, false, 0));
        boolean moved = !Integer.valueOf(comings).equals(counted.put(name, comings));
        boolean inserted = present && (moved || !before.cardPresent());
        AgentReader now = new AgentReader(name, present, before.insertion() + (inserted ? 1 : 0));
        seen.put(name, now);
        return now;
    }

    /** Of the card that is held: exchanging it from now on breaks the transaction. */
    private synchronized long insertion(long context, String name) throws PcscTrouble {
        return state(name, NativePcsc.states(context, name)[0]).insertion();
    }

    @Override
    public LocalCard open(String reader) throws ReaderTrouble {
        ReaderContext context = contexts.computeIfAbsent(reader, ReaderContext::new);
        if (!context.take()) {
            throw new ReaderTrouble(WireFault.READER_BUSY, null);
        }
        try {
            return context.connect(this::insertion);
        } catch (PcscTrouble trouble) {
            context.giveBack();
            throw trouble.told();
        }
    }
}
