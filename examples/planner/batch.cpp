// SPDX-License-Identifier: MIT
#include "batch.hpp"

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <unistd.h>

#include <csv.h>

#include "refusal.hpp"

namespace planner {

namespace {

/// Reads a CSV file row by row with libcsv; memory does not grow with the file.
class batch_reader {
public:
    batch_reader(const case_in_text& beside, answerer& answers) : row_(beside), beside_(beside), answers_(answers) {
        start();
    }
    batch_reader(const batch_reader&) = delete;
    batch_reader& operator=(const batch_reader&) = delete;
    ~batch_reader() { csv_free(&parser_); }

    /// Takes what was read; a line ends with CR, LF or both, wherever the pieces were cut.
    void feed(std::string_view text) {
        while (!text.empty()) {
            if (after_cr_ && text.front() == '\n') { // the second half of a line end
                text.remove_prefix(1);
            }
            const std::size_t end = text.find_first_of("\r\n");
            const bool line_ends = end != std::string_view::npos;
            const std::size_t size = line_ends ? end + 1 : text.size();
            after_cr_ = size != 0 && text[size - 1] == '\r';
            feed_line(text.substr(0, size), line_ends);
            text.remove_prefix(size);
        }
    }
    void finish() {
        if (csv_fini(&parser_, on_field, on_row, this) != 0) {
            fail_row("row", csv_strerror(csv_error(&parser_)), "CSV with quotes in pairs");
        }
        if (bad_header_) {
            throw bad_input(*bad_header_);
        }
        if (messages_ > most_messages) {
            std::fflush(stdout);
            std::fprintf(stderr, "planner: %zu more such lines, not shown\n", messages_ - most_messages);
        }
    }

    std::size_t rows() const { return rows_; }
    bool any_bad() const { return any_bad_; }
    bool has_header() const { return !columns_.empty(); }

private:
    static constexpr std::size_t most_row_bytes = 1U << 20U;
    static constexpr std::size_t most_messages = 20;
    static constexpr int between_rows = 0; // libcsv's ROW_NOT_BEGUN

    void start() {
        if (started_) {
            csv_free(&parser_);
        }
        csv_init(&parser_, CSV_STRICT | CSV_STRICT_FINI);
        started_ = true;
        fields_.clear();
    }
    /// Takes one line, or a part of a very long one. A row is a line: no value holds a line break, and a quote that is
    /// not closed must not take the rows after it along.
    void feed_line(std::string_view text, bool line_ends) {
        if (at_start_ && text.starts_with("\xef\xbb\xbf")) { // a byte order mark
            text.remove_prefix(3);
        }
        at_start_ = false;
        if (!skipping_) {
            bytes_ += text.size();
            if (bytes_ > most_row_bytes) {
                give_up("more than 1 MiB", "rows of at most 1 MiB");
            } else if (csv_parse(&parser_, text.data(), text.size(), on_field, on_row, this) != text.size()) {
                give_up(csv_strerror(csv_error(&parser_)), "CSV with quotes in pairs");
            } else if (line_ends && parser_.pstate != between_rows) {
                give_up("a quote that is not closed", "CSV with quotes in pairs, both on one line");
            }
        }
        if (bad_header_) {
            throw bad_input(*bad_header_);
        }
        if (line_ends) {
            skipping_ = false;
            bytes_ = 0;
            ++line_;
        }
    }
    /// Refuses the row and leaves out what is left of its line.
    void give_up(std::string_view value, std::string_view allowed) {
        fail_row("row", value, allowed);
        skipping_ = true;
        start();
    }
    static void on_field(void* data, std::size_t size, void* self) {
        static_cast<batch_reader*>(self)->fields_.emplace_back(static_cast<const char*>(data), size);
    }
    static void on_row(int, void* self) { static_cast<batch_reader*>(self)->row(); }

    void fail_row(std::string_view field, std::string_view value, std::string_view allowed) {
        const bool is_header = columns_.empty();
        try {
            refuse(is_header ? "header" : field, value, allowed);
        } catch (const bad_input& bad) {
            if (is_header) {
                bad_header_ = bad;
            } else {
                report(bad);
            }
        }
    }
    void report(const bad_input& bad) {
        any_bad_ = true;
        for (const std::string& line : bad.lines) {
            say(line);
        }
    }
    void say(const std::string& message) {
        if (++messages_ <= most_messages) {
            std::fflush(stdout);
            std::fprintf(stderr, "line %zu: %s\n", line_, message.c_str());
        }
    }

    void row() {
        // Nothing may be thrown through libcsv, which is C.
        const bool is_header = columns_.empty();
        try {
            if (is_header) {
                header();
            } else {
                ++rows_;
                put(answers_.answer(read_case(asked()), line_));
                if (!answers_.note().empty()) {
                    say(answers_.note());
                }
            }
        } catch (const bad_input& bad) {
            if (is_header) {
                bad_header_ = bad;
            } else {
                report(bad);
            }
        }
        fields_.clear();
    }
    void header() {
        static constexpr std::string_view known =
            "concern, severity, site, phototype, practitioner, device, all_clear, findings, since, start";
        for (const std::string& name : fields_) {
            const std::string column = name == "finding" ? "findings" : name == "all-clear" ? "all_clear" : name;
            const std::string padded = ", " + std::string(known) + ", ";
            if (column.empty() || padded.find(", " + column + ", ") == std::string::npos) {
                refuse("column", name, known);
            }
            if (std::find(columns_.begin(), columns_.end(), column) != columns_.end()) {
                refuse("column", name, "each column once");
            }
            columns_.push_back(column);
        }
    }
    /// The case of a row: its own fields before what stands beside it.
    const case_in_text& asked() {
        if (fields_.size() != columns_.size()) {
            refuse("row", std::to_string(fields_.size()) + " fields",
                   std::to_string(columns_.size()) + " fields, as in the header");
        }
        for (std::size_t at = 0; at < columns_.size(); ++at) {
            if (columns_[at] == "findings") {
                row_.findings = listed(fields_[at]);
            } else if (columns_[at] == "since") {
                row_.since = listed(fields_[at]);
            } else {
                const auto name = static_cast<std::size_t>(
                    std::find(field_names.begin(), field_names.end(), columns_[at]) - field_names.begin());
                row_.fields[name] = fields_[at].empty() ? beside_.fields[name] : fields_[at];
            }
        }
        return row_;
    }
    static std::vector<std::string> listed(const std::string& text) {
        std::vector<std::string> items;
        for (std::size_t begin = 0; begin < text.size();) {
            const std::size_t end = std::min(text.find(';', begin), text.size());
            if (end != begin) {
                items.push_back(text.substr(begin, end - begin));
            }
            begin = end + 1;
        }
        return items;
    }

    case_in_text row_; // its memory is used again
    const case_in_text& beside_;
    answerer& answers_;
    csv_parser parser_{};
    bool started_ = false;
    bool at_start_ = true;
    bool skipping_ = false;
    bool any_bad_ = false;
    std::optional<bad_input> bad_header_;
    bool after_cr_ = false;
    std::size_t line_ = 1;
    std::size_t bytes_ = 0;
    std::size_t rows_ = 0;
    std::size_t messages_ = 0;
    std::vector<std::string> columns_;
    std::vector<std::string> fields_;
};

/// A file that is open for reading.
using open_file = std::unique_ptr<std::FILE, int (*)(std::FILE*)>;
open_file opened(const std::string& path) {
    return {path == "-" ? stdin : std::fopen(path.c_str(), "rb"), std::fclose};
}

} // namespace

int run_batch(const std::string& path, const case_in_text& beside, answerer& answers) {
    const open_file file = opened(path);
    if (!file) {
        refuse("batch", path, "a file that can be read, or - for standard input");
    }
    batch_reader reader(beside, answers);
    const bool progress = isatty(STDERR_FILENO) != 0;
    std::size_t shown_rows = 0;
    std::vector<char> buffer(1U << 16U);
    while (const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file.get())) {
        reader.feed({buffer.data(), size});
        if (progress && reader.rows() >= shown_rows + 10000) {
            shown_rows = reader.rows();
            std::fprintf(stderr, "\r%zu rows", shown_rows);
        }
    }
    const bool unreadable = std::ferror(file.get()) != 0;
    if (unreadable) {
        refuse("batch", path, "a file that can be read to its end");
    }
    reader.finish();
    if (progress && shown_rows != 0) {
        std::fprintf(stderr, "\r%zu rows\n", reader.rows());
    }
    if (!reader.has_header()) {
        refuse("batch", path, "a file with a header row");
    }
    return reader.any_bad() ? 1 : 0;
}

void put(const std::string& text) { std::fwrite(text.data(), 1, text.size(), stdout); }

void flush_answers() {
    if (std::fflush(stdout) != 0 || std::ferror(stdout) != 0) {
        refuse("output", "standard output", "a place that takes the whole answer");
    }
}

std::string whole_file(const std::string& name, const std::string& path) {
    constexpr std::size_t most = 16U << 20U;
    const open_file file = opened(path);
    std::string text;
    std::vector<char> buffer(1U << 16U);
    while (file && text.size() <= most) {
        const std::size_t size = std::fread(buffer.data(), 1, buffer.size(), file.get());
        if (size == 0) {
            break;
        }
        text.append(buffer.data(), size);
    }
    if (!file || std::ferror(file.get()) != 0) {
        refuse(name, path, "a file that can be read to its end, or - for standard input");
    }
    if (text.size() > most) {
        refuse(name, path, "a file of at most 16 MiB");
    }
    return text;
}

} // namespace planner
