package tr.nes.cardtype.control;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import tr.nes.cardconnector.akis.UnblockStep;
import tr.nes.cardconnector.commissioning.CommissioningListener;
import tr.nes.cardconnector.commissioning.CommissioningStep;

/** One walk with its journal and what the operator reads of it. */
final class CommissioningWalk implements CommissioningListener {

    private final CommissioningRecords records;
    private final String atr;
    private final String transport;
    private final String driver;
    private final String by;
    private final List<String> lines = new ArrayList<>();
    private UUID record;

    CommissioningWalk(CommissioningRecords records, String atr, String transport, String driver, String by) {
        this.records = records;
        this.atr = atr;
        this.transport = transport;
        this.driver = driver;
        this.by = by;
    }

    @Override
    public void begins(CommissioningStep step) {
        lines.add(step.name());
    }

    @Override
    public void identified(String serialNumber) {
        record = records.begin(atr, transport, driver, serialNumber, by);
    }

    @Override
    public void exchanged(String exchange) {
        lines.add("  " + exchange);
    }

    @Override
    public void sending(UnblockStep step) {
        records.sending(record, step);
    }

    /** Null if the card was not identified: then nothing was presented. */
    UUID record() {
        return record;
    }

    List<String> lines() {
        return lines;
    }
}
