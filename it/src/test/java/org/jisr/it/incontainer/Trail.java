package org.jisr.it.incontainer;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jisr.security.Actor;

/** The audit trail as its reader sees it: what is committed, and nothing else. */
@ApplicationScoped
class Trail {
  private static final int SUBJECT = 3;
  private static final int ACTION = 5;
  private static final int OUTCOME = 9;

  @Inject DataSources sources;

  /** What stands there of this person's acts, as "ACTION OUTCOME-CODE", oldest first. */
  List<String> of(Actor actor) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = sources.open("JisrAuditReader");
        PreparedStatement query =
            connection.prepareStatement("select canonical from audit.event order by recorded_at");
        ResultSet rows = query.executeQuery()) {
      while (rows.next()) {
        List<byte[]> elements = elements(rows.getBytes(1));
        if (actor.person().subject().equals(new String(elements.get(SUBJECT), UTF_8))) {
          String action = new String(elements.get(ACTION), UTF_8);
          found.add(action + " " + elements.get(OUTCOME)[0]);
        }
      }
    }
    return found;
  }

  private static List<byte[]> elements(byte[] canonical) {
    List<byte[]> elements = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(canonical);
    while (in.hasRemaining()) {
      byte[] element = new byte[Short.toUnsignedInt(in.getShort())];
      in.get(element);
      elements.add(element);
    }
    return elements;
  }
}
