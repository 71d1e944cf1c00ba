package tr.nes.institution.control.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.function.DoubleSupplier;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import tr.nes.institution.StaffFileRefused;
import tr.nes.institution.StaffFileRefused.Reason;

/** The first sheet of an XLSX file, read as a stream; a formula counts as the value that it shows. */
final class SpreadsheetTable {

    /** Bytes of one part after decompression: 10,000 full lines take a tenth of it. */
    private static final long LARGEST_PART = 64L << 20;

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_PART);
    }

    private SpreadsheetTable() {}

    static void read(byte[] file, LineConsumer lines) {
        try (OPCPackage container = OPCPackage.open(new ByteArrayInputStream(file))) {
            XSSFReader workbook = new XSSFReader(container);
            Iterator<InputStream> sheets = workbook.getSheetsData();
            if (!sheets.hasNext()) {
                throw new StaffFileRefused(Reason.FILE_EMPTY);
            }
            try (InputStream first = sheets.next()) {
                parse(first, container, workbook, new SheetLines(lines, shareOf(first)));
            }
        } catch (StaffFileRefused refused) {
            throw refused;
        } catch (IOException | OpenXML4JException | SAXException | RuntimeException broken) {
            throw new StaffFileRefused(Reason.FILE_UNREADABLE);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every JDK has a parser", e);
        }
    }

    private static void parse(InputStream sheet, OPCPackage container, XSSFReader workbook, SheetLines lines)
            throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
        XMLReader parser = XMLHelper.newXMLReader();
        parser.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parser.setFeature("http://xml.org/sax/features/external-general-entities", false);
        parser.setFeature("http://xml.org/sax/features/external-parameter-entities", false);
        parser.setContentHandler(new XSSFSheetXMLHandler(
                workbook.getStylesTable(), new ReadOnlySharedStringsTable(container), lines, new ShownText(), false));
        parser.parse(new InputSource(sheet));
    }

    /** The container holds its parts in memory, so what is left of one is known. */
    private static DoubleSupplier shareOf(InputStream part) throws IOException {
        double total = Math.max(1, part.available());
        return () -> {
            try {
                return 1 - part.available() / total;
            } catch (IOException closed) {
                return 1;
            }
        };
    }
}
