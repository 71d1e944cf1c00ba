package tr.nes.web.audit;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.omnifaces.util.Faces;
import tr.nes.audit.ExportFormat;
import tr.nes.audit.boundary.AuditRecords;
import tr.nes.web.access.StepUp;

/** The filtered rows as a file, written while they are read. */
@Named("auditExport")
@RequestScoped
public class ExportPage {
    @Inject
    private AuditRecords records;

    @Inject
    private RecordsPage page;

    @Inject
    private StepUp stepUp;

    public void csv() {
        send("denetim-kayitlari.csv", ExportFormat.CSV);
    }

    public void excel() {
        send("denetim-kayitlari-excel.csv", ExportFormat.EXCEL_CSV);
    }

    public void jsonLines() {
        send("denetim-kayitlari.jsonl", ExportFormat.JSON_LINES);
    }

    private void send(String file, ExportFormat format) {
        if (!page.understood()) {
            return;
        }
        stepUp.demand();
        RowFormat rows = RowFormat.of(format);
        Faces.sendFile(file, true, out -> {
            Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(rows.head());
            write(format, rows, writer);
            writer.flush();
        });
    }

    private void write(ExportFormat format, RowFormat rows, Writer writer) throws IOException {
        records.export(page.getFilter().query(), format, entry -> writer.write(rows.row(entry.line())));
    }
}
