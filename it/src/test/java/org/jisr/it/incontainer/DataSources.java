package org.jisr.it.incontainer;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The ways the application has into its databases, each by the name the server knows it under. */
@ApplicationScoped
class DataSources {
  @Resource(lookup = "java:jboss/datasources/JisrCases")
  DataSource cases;

  @Resource(lookup = "java:jboss/datasources/JisrReleaseJob")
  DataSource releaseJob;

  @Resource(lookup = "java:jboss/datasources/JisrReleaseLoader")
  DataSource releaseLoader;

  @Resource(lookup = "java:jboss/datasources/JisrReportReader")
  DataSource reportReader;

  @Resource(lookup = "java:jboss/datasources/JisrAuditReader")
  DataSource auditReader;

  @SuppressWarnings("NullAway.Init")
  DataSources() {}

  DataSource cases() {
    return cases;
  }

  Connection open(String name) throws SQLException {
    DataSource source =
        switch (name) {
          case "JisrCases" -> cases;
          case "JisrReleaseJob" -> releaseJob;
          case "JisrReleaseLoader" -> releaseLoader;
          case "JisrReportReader" -> reportReader;
          case "JisrAuditReader" -> auditReader;
          default -> throw new IllegalArgumentException(name);
        };
    return source.getConnection();
  }
}
