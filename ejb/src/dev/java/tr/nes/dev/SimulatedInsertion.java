package tr.nes.dev;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.simulator.SimulatedCard;
import tr.nes.cardconnector.simulator.SimulatedReaders;

/** Inserts cards into readers of the simulated transport. */
@ApplicationScoped
public class SimulatedInsertion implements DevReaders.Hand {

    @Resource(lookup = "java:/eis/SimulatedReaders")
    private SimulatedReaders readers;

    @Override
    public void insert(int place, SimulatedCard card, CardShape shape) {
        ReaderName reader = readers.readers().get(place);
        readers.insert(reader, CardBehaviour.of(card, shape, reader));
    }

    @Override
    public void pull(int place) {
        if (place < readers.readers().size()) {
            readers.pull(readers.readers().get(place));
        }
    }
}
