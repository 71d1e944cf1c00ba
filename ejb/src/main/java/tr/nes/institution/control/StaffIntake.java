package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.StaffImport;
import tr.nes.shared.Caller;

/** Checks an uploaded list in a first pass and keeps its rows in a second one, in batches. */
@ApplicationScoped
public class StaffIntake {

    private static final int BATCH = 500;
    private static final int SAMPLE = 10;

    @Inject
    private StaffRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public StaffUpload read(Institution institution, byte[] file) {
        List<StaffLine> sample = new ArrayList<>();
        StaffSheet sheet = StaffSheet.read(file, line -> {
            if (sample.size() < SAMPLE) {
                sample.add(line);
            }
        });
        if (!sheet.faults().isEmpty()) {
            return new StaffUpload(null, sheet.people(), 0, sample, sheet.ignored(), sheet.faults());
        }
        StaffImport upload = new StaffImport(institution.id(), caller.holder(), sheet.people(), clock.instant());
        records.begin(upload);
        List<StaffLine> batch = new ArrayList<>(BATCH);
        StaffSheet.read(file, line -> {
            batch.add(line);
            if (batch.size() == BATCH) {
                records.stage(upload, batch);
                batch.clear();
            }
        });
        records.stage(upload, batch);
        return new StaffUpload(upload.id(), sheet.people(), records.known(upload), sample, sheet.ignored(), List.of());
    }
}
