import { reopenExamples } from './reopen-examples.ts';

/** What this page is, and as whom it asks. */
export function Heading({ token, onToken }: { token: string; onToken: (token: string) => void }) {
  return (
    <header>
      <div>
        <h1>Thi Đua Graph</h1>
        <p>
          Một đồ thị GraphQL về phong trào thi đua, khen thưởng và hội nghị điển hình tiên tiến ở mọi cấp,
          trước và sau ngày 01/7/2025. Chọn một thẻ ví dụ rồi bấm <kbd>Ctrl</kbd> + <kbd>Enter</kbd> để chạy;
          nghĩa của từng trường có trong phần tài liệu ở bên trái.
        </p>
      </div>
      <label>
        Mã truy cập
        <input
          type="password"
          autoComplete="off"
          spellCheck={false}
          value={token}
          placeholder="để trống: chỉ đọc thông tin công khai"
          onChange={(event) => onToken(event.target.value.trim())}
        />
      </label>
      <button type="button" onClick={reopenExamples}>
        Mở lại ví dụ
      </button>
    </header>
  );
}
