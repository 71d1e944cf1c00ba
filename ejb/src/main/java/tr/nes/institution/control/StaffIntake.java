package tr.nes.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import tr.nes.institution.ReadingProgress;
import tr.nes.institution.StaffLine;
import tr.nes.institution.StaffUpload;
import tr.nes.institution.entity.Institution;
import tr.nes.institution.entity.StaffImport;
import tr.nes.institution.entity.StaffImportState;
import tr.nes.shared.Caller;

/** Checks an uploaded list in a first pass and keeps its rows in a second one, in batches. */
@ApplicationScoped
public class StaffIntake {

    private static final int BATCH = 500;
    private static final int SAMPLE = 10;
    private static final int WHOLE = 100;

    /** Percent of the time that the first pass takes. */
    private static final int CHECKING = 20;

    @Inject
    private StaffRecords records;

    @Inject
    private Caller caller;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    public StaffUpload read(Institution institution, byte[] file, ReadingProgress progress) {
        List<StaffLine> sample = new ArrayList<>();
        StaffSheet sheet = StaffSheet.read(
                file,
                line -> {
                    if (sample.size() < SAMPLE) {
                        sample.add(line);
                    }
                },
                share -> progress.reached((int) (CHECKING * share)));
        if (!sheet.faults().isEmpty()) {
            return new StaffUpload(null, sheet.people(), 0, sample, sheet.ignored(), sheet.faults());
        }
        StaffImport upload = new StaffImport(institution.id(), caller.holder(), sheet.people(), clock.instant());
        records.begin(upload);
        stage(upload, file, progress);
        return new StaffUpload(upload.id(), sheet.people(), records.known(upload), sample, sheet.ignored(), List.of());
    }

    /** The caller's upload that waits for confirmation; null if there is none. */
    public StaffUpload waiting(Institution institution) {
        StaffImport upload = records.newest(institution.id(), StaffImportState.STAGED);
        return upload == null || !upload.uploadedBy().equals(caller.holder())
                ? null
                : new StaffUpload(
                        upload.id(), upload.lines(), records.known(upload), sample(upload), List.of(), List.of());
    }

    private List<StaffLine> sample(StaffImport upload) {
        return records.sample(upload, SAMPLE).stream()
                .map(member -> member.view().line())
                .toList();
    }

    private void stage(StaffImport upload, byte[] file, ReadingProgress progress) {
        List<StaffLine> batch = new ArrayList<>(BATCH);
        StaffSheet.read(
                file,
                line -> {
                    batch.add(line);
                    if (batch.size() == BATCH) {
                        records.stage(upload, batch);
                        batch.clear();
                    }
                },
                share -> progress.reached((int) (CHECKING + (WHOLE - CHECKING) * share)));
        records.stage(upload, batch);
        progress.reached(WHOLE);
    }
}
