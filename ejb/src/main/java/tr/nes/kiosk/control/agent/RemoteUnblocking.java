package tr.nes.kiosk.control.agent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import tr.nes.card.UnblockPlaces;
import tr.nes.cardconnector.ReaderName;
import tr.nes.cardconnector.remote.RemoteReaderName;
import tr.nes.kiosk.TerminalId;
import tr.nes.kiosk.entity.KioskAgent;

/** A PUK goes to a remote reader only if it is switched on for that terminal's agent. */
@ApplicationScoped
public class RemoteUnblocking implements UnblockPlaces {

    @Inject
    private AgentRecords records;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean allows(ReaderName reader) {
        return !RemoteReaderName.isRemote(reader.value())
                || RemoteReaderName.agent(reader.value())
                        .flatMap(agent -> records.inForce(new TerminalId(agent)))
                        .filter(KioskAgent::mayUnblock)
                        .isPresent();
    }
}
