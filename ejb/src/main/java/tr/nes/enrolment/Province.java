package tr.nes.enrolment;

import java.io.Serializable;
import java.util.List;

/** A province of Turkey. @param code two digits, with which its postal codes begin */
public record Province(String code, String name, List<String> districts) implements Serializable {}
